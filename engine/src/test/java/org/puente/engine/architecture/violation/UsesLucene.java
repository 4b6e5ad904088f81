package org.puente.engine.architecture.violation;

import org.apache.lucene.analysis.Analyzer;

/** Reads text by itself, which is for one package alone. */
record UsesLucene(Analyzer analyzer) {}
