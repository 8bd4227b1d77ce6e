/**
 * The whole city in memory, in columns: for judging all firms at once, with counts by district, industry and size.
 * Each copy of the portal has its own snapshot and keeps it current from the events of changed profiles.
 */
@NullMarked
package cn.huiqitong.eligibility.city;

import org.jspecify.annotations.NullMarked;
