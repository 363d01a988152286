/** What every screen is built with: tasks, places, actions, dialogs, notices, controls, theme. Knows the wording, no records. */
@NullMarked
package vn.thuky.ui.kit;

import org.jspecify.annotations.NullMarked;
