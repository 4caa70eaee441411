/** A register of cases decided on Apache Spark. */
@NullMarked
package al.nrm.example.spark;

import org.jspecify.annotations.NullMarked;
