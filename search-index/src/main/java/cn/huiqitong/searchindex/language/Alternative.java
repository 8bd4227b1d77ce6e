package cn.huiqitong.searchindex.language;

/** Something to look for in place of a typed word; a weight of 1 is as good as the word itself. */
public record Alternative(String text, double weight) {}
