package al.nrm.io.json;

import al.nrm.problem.Problem;

/**
 * A problem in a file of JSON Lines.
 *
 * @param line the line of the file, from 1; 0 if the problem concerns no single line
 * @param problem the problem; its pointer is within the document of the line
 */
public record LineProblem(long line, Problem problem) {}
