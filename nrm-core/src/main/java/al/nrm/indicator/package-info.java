/** The indicators of trafficking and their weights: {@link al.nrm.indicator.IndicatorCatalogue}. */
@NullMarked
package al.nrm.indicator;

import org.jspecify.annotations.NullMarked;
