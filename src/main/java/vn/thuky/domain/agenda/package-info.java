/** The programme and its clock times, planned and forecast. */
@NullMarked
package vn.thuky.domain.agenda;

import org.jspecify.annotations.NullMarked;
