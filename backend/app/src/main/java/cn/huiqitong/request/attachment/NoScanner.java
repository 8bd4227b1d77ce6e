package cn.huiqitong.request.attachment;

import java.io.InputStream;

/** Where none is set up. */
final class NoScanner implements Scanner {

    @Override
    public boolean present() {
        return false;
    }

    @Override
    public Verdict scan(InputStream content) {
        return new Verdict.Unavailable("没有设置病毒扫描");
    }
}
