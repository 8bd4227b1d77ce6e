/**
 * Policy documents and items: versions, review and release, import of the seeds, and the pages that show them.
 * Other features use {@code PolicyItems}, {@code PolicyDocuments} and the events.
 */
@NullMarked
package cn.huiqitong.policy;

import org.jspecify.annotations.NullMarked;
