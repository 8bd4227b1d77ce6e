package cn.huiqitong.request.history;

/**
 * Where a history does not hold.
 *
 * @param seq the first entry that is not as it was written
 * @param reason what is wrong there, in Chinese
 */
public record Break(int seq, String reason) {}
