/**
 * What a rule that can be read still says amiss: contradictions, parts without effect, tiers that nobody reaches.
 * Found by asking conditions on the same subject about sample points around their thresholds.
 */
@NullMarked
package cn.huiqitong.rules.check;

import org.jspecify.annotations.NullMarked;
