package cn.huiqitong.enterprise.intake;

/** RECEIVING → CHECKED → APPLYING → APPLIED; CANCELLED instead of applying; FAILED when it cannot be read. */
enum ImportState {
    RECEIVING,
    CHECKED,
    APPLYING,
    APPLIED,
    CANCELLED,
    FAILED
}
