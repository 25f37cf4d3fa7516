/*
 * The bundle that manifest.xml names functions.js. What Excel knows of the functions,
 * functions.json, is generated from these files, and the build associates each function with its
 * id. Names, ids and the order of arguments are a public format.
 */
import "./action-functions";
import "./jca-functions";
import "./meeting-functions";
