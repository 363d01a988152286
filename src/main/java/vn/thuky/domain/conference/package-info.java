/** A conference itself: what it is for, who issues its papers, when it is held. */
@NullMarked
package vn.thuky.domain.conference;

import org.jspecify.annotations.NullMarked;
