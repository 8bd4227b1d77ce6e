package cn.huiqitong.rules.check;

import java.util.BitSet;

/**
 * The points of an axis on which something holds.
 *
 * @param met where it holds
 * @param unmet where it does not; on points in neither it is open
 */
record Extent(Axis axis, BitSet met, BitSet unmet) {
    Extent not() {
        return new Extent(axis, unmet, met);
    }

    Extent and(Extent other) {
        return new Extent(axis, Bits.and(met, other.met), Bits.or(unmet, other.unmet));
    }

    Extent or(Extent other) {
        return new Extent(axis, Bits.or(met, other.met), Bits.and(unmet, other.unmet));
    }
}
