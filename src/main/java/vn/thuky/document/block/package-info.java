/** What papers consist of, whatever the file format: sections of blocks of phrases. */
@NullMarked
package vn.thuky.document.block;

import org.jspecify.annotations.NullMarked;
