package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.columns.Table;

/** Sorts the values of one subject into classes. Not safe for several threads at once. */
interface Coder {
    /** How many classes there are besides class 0. */
    int classes();

    /** Writes the class of every row of a table, 0 where it is not known. */
    void code(Table table, int[] classes);
}
