package cn.huiqitong.push.mail;

/**
 * A mail to one person.
 *
 * @param id the left part of its Message-ID; the same when it is sent again
 * @param text plain, and {@code html} the same with links
 */
record Mail(String id, String to, String subject, String text, String html) {}
