/** Who takes part and where: organizations, clusters, sites, participants and their attendance. */
@NullMarked
package vn.thuky.domain.people;

import org.jspecify.annotations.NullMarked;
