//! The processes of a cluster: a scheduler, and executors that know the functions.
//!
//! Both are Ballista's own, with the functions added to what each of them knows: a plan that travels
//! names them only.

use std::path::PathBuf;
use std::sync::Arc;

use ballista_core::error::Result;
use ballista_core::extension::SessionConfigExt;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::default_session_builder;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::execution::SessionState;
use datafusion::prelude::SessionConfig;
use isnad::Extractor;

use crate::counts::Counts;
use crate::function;

/// Settings of a scheduler.
#[derive(Debug, Clone)]
pub struct Scheduler {
    /// The address it listens at.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// An executor that has not been heard of for so many seconds is lost, and its work is given to
    /// the others.
    pub executor_timeout: u64,
    /// It says that it is ready, at `/readyz`, once so many executors are there.
    pub executors: usize,
}

/// Settings of an executor.
#[derive(Debug, Clone)]
pub struct Executor {
    /// The address it listens at, and under which the others find it.
    pub host: String,
    /// The port other executors and the client fetch results from; the one above it is where the
    /// scheduler sends tasks.
    pub port: u16,
    /// The scheduler's address.
    pub scheduler_host: String,
    /// The scheduler's port.
    pub scheduler_port: u16,
    /// Tasks at a time; 0 for one a core.
    pub tasks: usize,
    /// Where results lie until they are fetched; a folder of the system's for such if `None`.
    pub folder: Option<PathBuf>,
}

/// Runs a scheduler until it is ended.
pub async fn run_scheduler(settings: Scheduler) -> Result<()> {
    let address = format!("{}:{}", settings.host, settings.port)
        .parse()
        .map_err(|error| ballista_core::error::BallistaError::Configuration(format!("{}: {error}", settings.host)))?;
    let config = SchedulerConfig {
        external_host: settings.host.clone(),
        bind_host: settings.host,
        bind_port: settings.port,
        executor_timeout_seconds: settings.executor_timeout,
        no_executors_grace_period_seconds: settings.executor_timeout,
        expire_dead_executor_interval_seconds: (settings.executor_timeout / 5).max(1),
        min_ready_executors: settings.executors,
        override_session_builder: Some(Arc::new(|config| state(config, Arc::default()))),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, address, Arc::new(config)).await
}

/// Runs an executor until it is asked to stop, then says in the log what it read.
pub async fn run_executor(settings: Executor) -> Result<()> {
    let counts = Arc::new(Counts::default());
    let known = state(SessionConfig::new_with_ballista(), counts.clone())?;
    let config = ExecutorProcessConfig {
        bind_host: settings.host.clone(),
        external_host: Some(settings.host),
        port: settings.port,
        grpc_port: settings.port + 1,
        scheduler_host: settings.scheduler_host,
        scheduler_port: settings.scheduler_port,
        // Script and tests start it together with its scheduler.
        scheduler_connect_timeout_seconds: 30,
        vcores: settings.tasks,
        work_dir: settings.folder.map(|folder| folder.display().to_string()),
        executor_heartbeat_interval_seconds: 1,
        override_function_registry: Some(Arc::new(BallistaFunctionRegistry::from(&known))),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await?;
    log::info!("read, with what was read twice: {counts}");
    Ok(())
}

/// All that Ballista knows, and the functions.
fn state(config: SessionConfig, counts: Arc<Counts>) -> datafusion::common::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    function::register(&mut state, Extractor::new(), counts)?;
    Ok(state)
}
