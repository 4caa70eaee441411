package al.nrm.io.json;

import al.nrm.problem.Problem;

/**
 * One thing that is wrong in a file of JSON Lines.
 *
 * @param line the line of the file, from 1; 0 where the problem is of no single line
 * @param problem what is wrong; its pointer is into the document of the line
 */
public record LineProblem(long line, Problem problem) {}
