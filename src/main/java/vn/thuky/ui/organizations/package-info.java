/** The office-wide list of organizations. */
@NullMarked
package vn.thuky.ui.organizations;

import org.jspecify.annotations.NullMarked;
