/**
 * Answers to the question why a decision does not conclude something, and the themes of an interview. Entry: {@link
 * al.nrm.inquiry.WhyNot}.
 */
@NullMarked
package al.nrm.inquiry;

import org.jspecify.annotations.NullMarked;
