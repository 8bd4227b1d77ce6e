package cn.huiqitong.enterprise.merge;

/** A stored statement that is in force. */
public record Supply(long id, Statement said) {}
