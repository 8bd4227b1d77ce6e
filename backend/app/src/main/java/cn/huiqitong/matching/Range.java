package cn.huiqitong.matching;

/**
 * Some firms with neighbouring numbers: the unit in which the city is worked through.
 *
 * @param size firms per range
 */
record Range(int no, int size) {

    static Range of(long firmNo, int size) {
        return new Range((int) (firmNo / size), size);
    }

    long from() {
        return (long) no * size;
    }

    /** The last number, included. */
    long to() {
        return from() + size - 1;
    }
}
