// Simple types of ECMA-376 Parts 1 and 4 (transitional), as patterns of the whole value.
export const ANY = /^[^]*$/;
export const NAME = /^[^]+$/;
/** ST_DecimalNumber. */
export const NUMBER = /^-?\d+$/;
/** ST_TwipsMeasure without a unit. */
export const TWIPS = /^\d+$/;
/** ST_SignedTwipsMeasure without a unit. */
export const SIGNED_TWIPS = /^-?\d+$/;
/** ST_HpsMeasure: half points. */
export const HALF_POINTS = /^[1-9]\d*$/;
export const HEX_COLOUR = /^(?:auto|[0-9A-Fa-f]{6})$/;
/** ST_PositiveCoordinate: EMUs up to 27,273,042,316,900. */
export const LENGTH_EMUS = /^\d{1,13}$/;
export const POSITION_EMUS = /^-?\d{1,13}$/;
export const ON_OFF = /^(?:0|1|on|off|true|false)$/;
/** xsd:dateTime. */
export const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/;
export const BORDER = /^(?:single|nil|none)$/;
export const SHADING = /^clear$/;
export const WIDTH_KIND = /^(?:nil|pct|dxa|auto)$/;
/** ST_Jc as of the first edition: readers of then know no others. */
export const ALIGNMENT = /^(?:left|center|right|both)$/;
export const TABLE_ALIGNMENT = /^(?:left|center|right)$/;
export const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** xsd:ID of a relationship. */
export const RELATIONSHIP_ID = /^[A-Za-z_][\w.-]*$/;
