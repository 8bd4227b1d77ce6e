/**
 * Analysis components that the official distribution brings as modules and plugins, restated from the same Lucene
 * classes under the same names, so that the portal's index definition loads here as it does on a real cluster.
 */
@NullMarked
package cn.huiqitong.devnode.analysis;

import org.jspecify.annotations.NullMarked;
