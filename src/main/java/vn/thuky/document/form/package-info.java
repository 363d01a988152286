/** What the office's own forms can say of a paper: its fields by name. */
@NullMarked
package vn.thuky.document.form;

import org.jspecify.annotations.NullMarked;
