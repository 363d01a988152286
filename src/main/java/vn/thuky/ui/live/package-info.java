/** The live record: one always-focused entry line, the notes, the agenda as it goes, the speakers' queue and the roll call. */
@NullMarked
package vn.thuky.ui.live;

import org.jspecify.annotations.NullMarked;
