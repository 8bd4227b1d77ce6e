package cn.huiqitong.push;

/** Somebody came to their inbox: what is remembered of the person may be renewed. */
public record InboxOpened(Reader reader) {}
