package vn.thuky.ui.documents;

/** Width and height of a page, in points of 1/72 inch. */
record PageSize(double width, double height) {}
