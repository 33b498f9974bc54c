/**
 * Reads {@code data/}: lexicon, ontology, rules, actors, outlets, gazetteer and roads. Nothing else
 * knows where they lie or how they are written. Start with {@link org.orontes.knowledge.Knowledge}
 * and {@link org.orontes.knowledge.KnowledgeFiles}.
 */
@NullMarked
package org.orontes.knowledge;

import org.jspecify.annotations.NullMarked;
