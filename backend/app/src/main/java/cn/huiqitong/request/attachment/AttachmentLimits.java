package cn.huiqitong.request.attachment;

import cn.huiqitong.platform.RateLimit;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How much may be attached; settings {@code huiqitong.attachments.*}.
 *
 * @param maxFile bytes of one file
 * @param maxFiles files of one request
 * @param maxTotal bytes of all files of one request
 * @param perHour files that one user may send in an hour, in vain or not
 */
@ConfigurationProperties("huiqitong.attachments")
record AttachmentLimits(long maxFile, int maxFiles, long maxTotal, int perHour) {

    private static final long MEGABYTE = 1024 * 1024;

    RateLimit.Allowance allowance() {
        return new RateLimit.Allowance(perHour, Duration.ofHours(1));
    }

    static String megabytes(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " 字节";
    }
}
