/** Writes papers into files: DOCX, PDF, HTML, Markdown; and pictures of PDF pages. */
@NullMarked
package vn.thuky.export;

import org.jspecify.annotations.NullMarked;
