/** What was pledged or assigned, with deadlines and progress. */
@NullMarked
package vn.thuky.domain.commitment;

import org.jspecify.annotations.NullMarked;
