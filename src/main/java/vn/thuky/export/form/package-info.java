/** The office's own Word files as forms: their placeholders, and how they are filled. */
@NullMarked
package vn.thuky.export.form;

import org.jspecify.annotations.NullMarked;
