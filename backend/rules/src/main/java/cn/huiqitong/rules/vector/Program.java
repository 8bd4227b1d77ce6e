package cn.huiqitong.rules.vector;

/**
 * What is done to each batch.
 *
 * @param spaces the space of every row of masks
 */
record Program(Tape tape, int[] spaces) {}
