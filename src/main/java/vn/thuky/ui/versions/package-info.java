/** The versions of the papers of a conference: what was sent, when, by whom, and what differs between two of them. */
@NullMarked
package vn.thuky.ui.versions;

import org.jspecify.annotations.NullMarked;
