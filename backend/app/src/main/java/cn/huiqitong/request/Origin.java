package cn.huiqitong.request;

import org.jspecify.annotations.Nullable;

/**
 * How a request came in.
 *
 * @param originId what it came from in that channel, one request each; null where there is nothing
 * @param clerk account of the official who filed it for the firm; null when the firm did
 */
record Origin(
        Channel channel,
        @Nullable String originId,
        @Nullable String clerk,
        @Nullable String clerkName) {

    static final Origin PORTAL = new Origin(Channel.PORTAL, null, null, null);

    static Origin by(Actor clerk, Channel channel, @Nullable String originId) {
        return new Origin(channel, originId, clerk.username(), clerk.name());
    }
}
