package org.alongside.local.kafka;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.ServerMain;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The broker and its controller inside this JVM. Also the main class of a broker's own process, with the arguments
 * data folder, port, controller port and, if it should end with another process, that one's identity.
 */
public final class KafkaNode {
    private static final int NODE_ID = 1;

    /** Any fixed cluster id does: the data folder must keep it, and there is only this one node. */
    private static final String CLUSTER_ID = "YWxvbmdzaWRlLWxvY2FsIQ";

    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;

    private KafkaNode(KafkaRaftServer server) {
        this.server = server;
    }

    /** Formats the folder if it is new, starts, and returns when the broker serves. */
    public static KafkaNode start(Path data, int port, int controllerPort) throws Exception {
        format(data);
        var server = new KafkaRaftServer(new KafkaConfig(settings(data, port, controllerPort)), Time.SYSTEM);
        server.startup();
        return new KafkaNode(server);
    }

    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    public static void main(String[] arguments) throws Exception {
        ServerMain.endOnFailure();
        var node = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(node::stop, "stop-kafka"));
        ServerMain.runWhile(Arrays.stream(arguments).skip(3).findFirst().map(ProcessIdentity::parse));
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setClusterId(CLUSTER_ID)
                .setNodeId(NODE_ID)
                .setControllerListenerName(CONTROLLER)
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    /** One node at the least cost; everything that is written stays, as a log of facts must. */
    private static Properties settings(Path data, int port, int controllerPort) {
        var broker = Ports.LOOPBACK + ":" + port;
        var controller = Ports.LOOPBACK + ":" + controllerPort;
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", Integer.toString(NODE_ID));
        settings.setProperty("controller.quorum.voters", NODE_ID + "@" + controller);
        settings.setProperty("listeners", "PLAINTEXT://" + broker + "," + CONTROLLER + "://" + controller);
        settings.setProperty("advertised.listeners", "PLAINTEXT://" + broker);
        settings.setProperty("controller.listener.names", CONTROLLER);
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("log.retention.ms", "-1");
        settings.setProperty("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("group.min.session.timeout.ms", "1000");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "2");
        settings.setProperty("background.threads", "2");
        return settings;
    }
}
