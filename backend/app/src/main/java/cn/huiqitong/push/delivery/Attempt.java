package cn.huiqitong.push.delivery;

/** What came of one try. */
public sealed interface Attempt {

    record Delivered() implements Attempt {}

    /** Nobody wants it any more: the address or the gateway is gone. */
    record Unwanted(String reason) implements Attempt {}

    /** This one did not get through; another try may. */
    record Failed(String reason) implements Attempt {}

    /** Nothing gets through to this target now, so that others for it need not be tried. */
    record Away(String reason) implements Attempt {}

    /** It will never get through. */
    record Refused(String reason) implements Attempt {}
}
