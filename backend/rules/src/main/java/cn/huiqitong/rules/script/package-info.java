/**
 * The readable Chinese form of a rule that editors write and that is read back without loss.
 * One condition a line, groups by indentation; lines that belong to one family of kinds are written and read together.
 */
@NullMarked
package cn.huiqitong.rules.script;

import org.jspecify.annotations.NullMarked;
