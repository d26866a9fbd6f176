export const securityRegulations = (zh: string, en: string) => ({ zh: `《保安服务管理条例》${zh}`, en: `Regulations on Security Services, ${en}` });

export const securityMeasures = (zh: string, en: string) => ({ zh: `《公安机关实施保安服务管理条例办法》（公安部令第112号）${zh}`, en: `Police Measures on Security Services (Order 112), ${en}` });
