/** The papers of a conference: what to look at before they are signed, their pages, and their export to files. */
@NullMarked
package vn.thuky.ui.documents;

import org.jspecify.annotations.NullMarked;
