/**
 * The picture in the formats of the field, one file per format. An exporter only translates: it
 * decides nothing, leaves empty what is not known, and says of every record what is inferred, who
 * says so and where the words stand. Start with {@link org.orontes.export.Export} and {@link
 * org.orontes.export.Exports}.
 */
@NullMarked
package org.orontes.export;

import org.jspecify.annotations.NullMarked;
