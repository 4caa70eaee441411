/** The signs of trafficking and how they are weighed: {@link al.nrm.indicator.IndicatorCatalogue}. */
@NullMarked
package al.nrm.indicator;

import org.jspecify.annotations.NullMarked;
