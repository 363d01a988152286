/** What the office sets once for all its conferences. */
@NullMarked
package vn.thuky.domain.office;

import org.jspecify.annotations.NullMarked;
