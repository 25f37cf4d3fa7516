export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export const RELATIONSHIPS_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006";

export const PACKAGE_RELATIONSHIPS_NAMESPACE = `${PACKAGE_NAMESPACE}/relationships`;
