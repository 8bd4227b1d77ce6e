package cn.huiqitong.searchindex.node;

import java.nio.file.Path;

/** A process that owns a node and can be killed; arguments: node folder, data folder. Prints the node's process id. */
final class NodeOwner {

    private NodeOwner() {}

    public static void main(String[] args) throws InterruptedException {
        NodeProcess node = NodeProcess.start(Path.of(args[0]), Path.of(args[1]), 0);
        System.out.println("NODE " + node.pid());
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
    }
}
