package cn.huiqitong.enterprise.intake;

/** What a delivery is written in. */
enum ImportFormat {
    CSV,
    JSON
}
