/*
 * Copyright (c) 2026 Watchpost contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.apache.activemq.ActiveMQConnectionFactory;
import org.apache.activemq.broker.BrokerPlugin;
import org.apache.activemq.broker.BrokerService;
import org.apache.activemq.plugin.StatisticsBrokerPlugin;
import org.apache.james.GuiceJamesServer;
import org.apache.james.MemoryJamesConfiguration;
import org.apache.james.MemoryJamesServerMain;
import org.apache.james.metrics.api.GaugeRegistry;
import org.apache.james.metrics.api.MetricFactory;
import org.apache.james.queue.activemq.ActiveMQMailQueueFactory;
import org.apache.james.queue.activemq.metric.ActiveMQMetricCollectorNoop;
import org.apache.james.queue.api.MailQueueFactory;
import org.apache.james.queue.api.MailQueueItemDecoratorFactory;
import org.apache.james.queue.api.ManageableMailQueue;

/** Apache James with everything in memory except its queues, which are ActiveMQ's and so can be seen over JMX. */
public final class JamesWithActiveMq {

    private JamesWithActiveMq() {
    }

    public static void main(String[] args) throws Exception {
        BrokerService broker = new BrokerService();
        broker.setBrokerName("james");
        broker.setPersistent(false);
        broker.setUseJmx(false);
        // James asks the broker for the sizes of its queues through this
        broker.setPlugins(new BrokerPlugin[] { new StatisticsBrokerPlugin() });
        broker.start();
        broker.waitUntilStarted();
        MemoryJamesConfiguration configuration = MemoryJamesConfiguration.builder().useWorkingDirectoryEnvProperty().build();
        GuiceJamesServer server = MemoryJamesServerMain.createServer(configuration).overrideWith(new Queues());
        server.start();
        System.out.println("STARTED");
    }

    private static final class Queues extends AbstractModule {

        @Provides
        @Singleton
        MailQueueFactory<? extends ManageableMailQueue> manageable(MailQueueItemDecoratorFactory decorators, MetricFactory metrics,
                GaugeRegistry gauges) {
            ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory("vm://james?create=false");
            connections.setTrustAllPackages(true);
            ActiveMQMailQueueFactory factory = new ActiveMQMailQueueFactory(connections, decorators, metrics, gauges,
                    new ActiveMQMetricCollectorNoop());
            factory.setUseBlobMessages(false);
            factory.setUseJMX(true);
            factory.init();
            return factory;
        }

        @Provides
        @Singleton
        @SuppressWarnings("unchecked")
        MailQueueFactory<ManageableMailQueue> exact(MailQueueFactory<? extends ManageableMailQueue> factory) {
            return (MailQueueFactory<ManageableMailQueue>) factory;
        }

        @Provides
        @Singleton
        MailQueueFactory<?> any(MailQueueFactory<? extends ManageableMailQueue> factory) {
            return factory;
        }
    }
}
