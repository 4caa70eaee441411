/**
 * Exercises for trainings: sheets to print, sheets with answers, one page with which a group works through a set, and the
 * results as counts. Entry: {@link al.nrm.io.report.exercise.ExerciseReport}.
 */
@NullMarked
package al.nrm.io.report.exercise;

import org.jspecify.annotations.NullMarked;
