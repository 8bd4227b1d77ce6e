/**
 * The portal as it runs in production, several copies on one PostgreSQL, and what happens when one of them is killed or the
 * database goes away. Measurements and faults, run on demand.
 */
@org.jspecify.annotations.NullMarked
package cn.huiqitong.faults;
